enum PostgresStorageRoom {}
