"""Labelled pages of the user's own: the format on disk, and the page to label them on."""
