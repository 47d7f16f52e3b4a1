"""Cost of the stages of a page."""
