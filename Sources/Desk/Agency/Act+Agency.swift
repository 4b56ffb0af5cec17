import Office
import Storage

extension Act {
    /// Throws `.invalid` where another agency of the directory bears that name, marks and case aside.
    func requireNew(_ name: String, but id: Key<Agency>? = nil) throws {
        guard let other = try AgencyStore.find(tx, named: name), other.id != id else { return }
        throw OfficeError(.invalid, "Danh bạ đã có «\(other.name)».", field: "name")
    }
}

extension AgencyStore.Entry {
    var journal: [String: JournalValue] {
        ["code": .init(code?.text), "way": .text(way.rawValue), "name": .digest(of: name)]
    }
}
