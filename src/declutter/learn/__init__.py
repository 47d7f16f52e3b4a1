"""Labels, fitting, cross-validation. Needs the extra `learn`; the core never imports it."""
