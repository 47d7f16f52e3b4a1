"""Small word lists that several features share, in many languages."""
