enum VietnameseRoom {}
