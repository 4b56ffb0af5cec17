/// Writes values as a PDF reads them.
enum PdfWriter {
    static func write(_ value: PdfValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .real(let number): decimal(number)
        case .string(let bytes): "<\(Hexadecimal.write(bytes))>"
        case .name(let name): "/" + escaped(name)
        case .array(let values): "[" + values.map(write).joined(separator: " ") + "]"
        case .dictionary(let values):
            "<<" + values.sorted { $0.key < $1.key }.map { "/\(escaped($0)) \(write($1))" }.joined(separator: " ")
                + ">>"
        case .reference(let reference): "\(reference.number) \(reference.generation) R"
        }
    }

    /// Without an exponent, at most five digits behind the point.
    static func decimal(_ number: Double) -> String {
        let limited = min(max(number, -1e12), 1e12)
        let scaled = Int((abs(limited) * 100_000).rounded())
        let sign = limited < 0 && scaled > 0 ? "-" : ""
        var fraction = String(scaled % 100_000)
        fraction = String(repeating: "0", count: 5 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return sign + String(scaled / 100_000) + (fraction.isEmpty ? "" : "." + fraction)
    }

    private static func escaped(_ name: String) -> String {
        name.unicodeScalars.map { scalar in
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            let isPlain = (33...126).contains(byte) && !"()<>[]{}/%#".utf8.contains(byte)
            return isPlain ? String(scalar) : "#" + Hexadecimal.write([byte])
        }.joined()
    }
}
