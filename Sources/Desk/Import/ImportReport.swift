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

    private var counts: [ImportList: Count] = [:]
    /// What is added or changed, in the order in which it is done.
    public var changes: [ImportChange] = []
    /// In the order of the file; with any of them nothing is kept.
    public var faults: [ImportFault] = []
    public var notes: [String] = []

    public init() {}

    public subscript(list: ImportList) -> Count {
        get { counts[list] ?? Count() }
        set { counts[list] = newValue }
    }

    public var added: Int { counts.values.reduce(0) { $0 + $1.added } }
    public var changed: Int { counts.values.reduce(0) { $0 + $1.changed } }

    /// «12 thêm, 3 sửa, 0 lỗi».
    public var summary: String { "\(added) thêm, \(changed) sửa, \(faults.count) lỗi" }
}
