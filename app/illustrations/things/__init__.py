"""Things beside, on or around people, one file a story: bed, stairs, shoes, marks, and others."""
