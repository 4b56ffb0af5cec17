import Office
import Storage
import Vietnamese

/// The names of a unit as entered, brought into order.
struct UnitNames {
    let name: String
    let shortName: String?
    let aliases: [String]

    init(name: String, shortName: String?, aliases: [String]) throws(OfficeError) {
        self.name = try EnteredText.required(name, "Tên đơn vị", field: "name")
        self.shortName = try EnteredText.optional(shortName, "Tên viết tắt", field: "shortName", upTo: 60)
        var kept: [String] = []
        for alias in aliases {
            guard let alias = try EnteredText.optional(alias, "Tên gọi khác", field: "aliases") else { continue }
            if alias != self.name, alias != self.shortName, !kept.contains(alias) { kept.append(alias) }
        }
        guard kept.count <= 30 else {
            throw OfficeError(.invalid, "Mỗi đơn vị có tối đa 30 tên gọi khác.", field: "aliases")
        }
        self.aliases = kept
    }

    /// Two units of one name could not be told apart. Aliases may be shared: a person is asked then.
    func mustBeFree(in tx: any Transaction, for unit: Key<Unit>?) throws {
        guard !name.folded.isEmpty else {
            throw OfficeError(.invalid, "«Tên đơn vị» phải có chữ.", field: "name")
        }
        if let other = try UnitNameStore.bearer(tx, of: name), other != unit {
            throw OfficeError(.conflict, "Đã có đơn vị mang tên «\(name)».", field: "name")
        }
    }
}
