public import Office

extension Actor {
    /// Whether this person looks into the books: clerks and the planner, leaders, administrators.
    public var seesRegisters: Bool { has(.clerk) || has(.planner) || has(.administrator) || isLeader }

    /// Throws `.notFound` for everybody else.
    func mustSeeRegisters() throws(OfficeError) {
        guard seesRegisters else { throw Self.noRegisters }
    }

    /// Whether this person writes into the books: clerks only (Nghị định 30/2020/NĐ-CP, Điều 4 and 6).
    public var keepsRegisters: Bool { has(.clerk) }

    /// Throws `.notFound` for everybody else.
    func mustKeepRegisters() throws(OfficeError) {
        guard keepsRegisters else { throw Self.noRegisters }
    }

    /// Whether this person was named to keep that book of secret papers, and is a clerk still.
    func keeps(_ book: Register) -> Bool {
        book.isSecret && keepsRegisters && book.keeper?.key == Key<Party>(person)
    }

    /// Whether this person says who keeps a book of secret papers.
    var namesKeepers: Bool { has(.administrator) || isLeader }

    /// Throws `.notFound` for everybody else.
    func mustNameKeepers() throws(OfficeError) {
        guard namesKeepers else { throw Self.noRegisters }
    }

    private static let noRegisters = OfficeError(
        .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
}
