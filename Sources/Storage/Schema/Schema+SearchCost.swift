/// What PostgreSQL is told that looking into a vector costs: 40 times what it takes a comparison for. At 10,000, as it was,
/// it took helpers to sort a thousand rows, and waiting for them took longer than the search.
extension Schema {
    static let searchCost = Migration("0158_search_cost") {
        Migration.Statement(postgres: ["ALTER FUNCTION search_reads_vector(BIGINT) COST 100"])
    }
}
