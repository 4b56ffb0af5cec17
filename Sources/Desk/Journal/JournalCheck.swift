public import Office

/// Follows a chain entry by entry and finds where it first breaks. Needs nothing but the entries and the roots.
public struct JournalCheck: Sendable {
    /// The first thing that is wrong.
    public struct Fault: Sendable, Equatable {
        /// The place in the chain; nil when a root is at fault.
        public let seq: Int64?
        public let message: String
    }

    public private(set) var count: Int64 = 0
    public private(set) var fault: Fault?
    private var hash = JournalChain.beginning
    private var roots: [Int64: [JournalRoot]] = [:]
    private var publicKey: String?

    /// Checks the roots' signatures. With `publicKey` (hexadecimal) only roots of that key count.
    public init(roots: [JournalRoot], publicKey: String? = nil) {
        for root in roots {
            if !JournalKey.isSigned(root) || publicKey.map({ $0 != root.publicKey }) == true {
                note(nil, "Chữ ký của nhật ký ngày \(root.day) không đúng.")
            }
            self.roots[root.seq, default: []].append(root)
        }
    }

    /// Takes the next entry of the chain. After the first fault nothing more is checked.
    public mutating func take(_ sealed: SealedEntry) {
        guard fault == nil else { return }
        guard sealed.seq == count + 1 else {
            return note(
                sealed.seq, "Mục số \(count + 1) của nhật ký bị mất: sau mục \(count) là mục \(sealed.seq).")
        }
        let expected = JournalChain.hash(of: sealed.entry, at: sealed.seq, after: hash)
        guard sealed.hash == expected else {
            return note(
                sealed.seq, "Mục số \(sealed.seq) của nhật ký (\(sealed.entry.act)) đã bị sửa hoặc bị chèn vào.")
        }
        count = sealed.seq
        hash = sealed.hash
        for root in roots.removeValue(forKey: count) ?? [] where root.hash != hash {
            note(count, "Mục số \(count) không khớp với chữ ký của nhật ký ngày \(root.day).")
        }
    }

    /// Ends the check: a root that was not reached shows that the tail was cut off.
    public mutating func end() {
        guard fault == nil, let missing = roots.keys.min(), let root = roots[missing]?.first else { return }
        note(
            count + 1,
            "Nhật ký bị cắt sau mục \(count): chữ ký ngày \(root.day) cho biết phải có ít nhất \(missing) mục.")
    }

    private mutating func note(_ seq: Int64?, _ message: String) {
        if fault == nil { fault = Fault(seq: seq, message: message) }
    }
}
