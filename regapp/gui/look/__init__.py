"""The look: colours, sizes, the style sheet and icons. The only place that defines them."""
