enum WorkTimeRoom {}
