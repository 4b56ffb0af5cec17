import Web

/// Forms and queries of addresses, and the values that pages read out of them.
struct FormParser: OutsideParser {
    let name = "form"
    let words = ["&", "=", "%", "%00", "%F0%9F", "%zz", "+", "%C4%91", "%CC%A3", "50.000", "31%2F02%2F2026", "%0D%0A"]

    func read(_ bytes: [UInt8]) throws -> Int {
        let fields = try FormFields(urlEncoded: bytes)
        var form = FormReader(fields)
        for pair in fields.pairs.prefix(50) {
            _ = form.requiredText(pair.name, "ô", upTo: 100)
            _ = form.integer(pair.name, "ô", in: 0...1_000_000)
            _ = form.day(pair.name, "ô")
        }
        guard form.errors.allSatisfy({ !$0.message.isEmpty }) else { throw ParserFault("an error without a sentence") }
        // What is no query of an address may still be a form.
        if let query = String(validating: bytes, as: UTF8.self) { _ = try? FormFields(query: query) }
        return fields.pairs.count
    }
}
