enum OfficeRoom {}
