"""Views on blocks and verdicts. No renderer sees the tree."""
