"""The film maker: turns a storyboard and its narrations into a film that the player can show."""
