/// When somebody was let into the circle of a record, so that «vì sao tôi xem được?» can answer for earlier days. NULL for
/// what was before this was written down. Posts and roles have days of their own.
extension Schema {
    static let sight = Migration("0211_sight") {
        "ALTER TABLE person_scope ADD COLUMN since %INT%"
    }
}
