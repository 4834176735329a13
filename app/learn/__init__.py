"""Learn: the topics in words, the same for page and paper; the words explained; the search."""
