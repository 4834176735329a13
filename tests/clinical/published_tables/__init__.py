"""Tables typed a second time from the publications, apart from those of the application."""
