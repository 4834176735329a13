"""The assessment and the plan put into words, once, for the page and for paper."""
