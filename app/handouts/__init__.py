"""What a clinician hands out, in words: blank forms, the helper card, fixed exercise sheets."""
