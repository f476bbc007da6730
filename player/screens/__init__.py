"""The screens: each is built from a look, the desk and a route, and thrown away when any of them changes."""
