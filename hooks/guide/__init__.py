"""The guide: from YAML files to questions, problems, pages. Nothing in here knows the site generator."""
