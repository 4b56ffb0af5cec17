enum PaperRoom {}
