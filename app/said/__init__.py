"""How anything is said: amounts, blocks, exercises, sources, problems. No person is in it."""
