/// What an import does, or would do.
public struct ImportReport: Error, Sendable, Equatable {
    /// One kind of row.
    public struct Count: Sendable, Equatable {
        public var added = 0
        public var changed = 0
        public var unchanged = 0

        public init(added: Int = 0, changed: Int = 0, unchanged: Int = 0) {
            self.added = added
            self.changed = changed
            self.unchanged = unchanged
        }
    }

    public var units = Count()
    public var people = Count()
    public var tasks = Count()
    /// In the order of the file; with any of them nothing is kept.
    public var faults: [ImportFault] = []
    public var notes: [String] = []

    public init() {}

    public var added: Int { units.added + people.added + tasks.added }
    public var changed: Int { units.changed + people.changed + tasks.changed }

    /// «12 thêm, 3 sửa, 0 lỗi».
    public var summary: String { "\(added) thêm, \(changed) sửa, \(faults.count) lỗi" }
}
