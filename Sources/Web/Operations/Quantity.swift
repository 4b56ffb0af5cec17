/// Numbers as they are written in Vietnamese: points between thousands, a comma before tenths.
enum Quantity {
    /// `1.742`
    static func words(_ number: Int) -> String {
        var groups: [String] = []
        var rest = number.magnitude
        while rest >= 1_000 {
            let group = String(rest % 1_000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1_000
        }
        groups.append(String(rest))
        return (number < 0 ? "−" : "") + groups.reversed().joined(separator: ".")
    }

    /// `950 byte`, `1,7 MB`, `12 GB`: three digits at most, in steps of 1,024.
    static func bytes(_ count: Int) -> String {
        guard count >= 1_024 else { return "\(words(count)) byte" }
        var value = Double(count)
        var unit = 0
        let units = ["byte", "KB", "MB", "GB", "TB"]
        while value >= 1_024, unit < units.count - 1 {
            value /= 1_024
            unit += 1
        }
        let tenths = Int((value * 10).rounded())
        return tenths < 100 && tenths % 10 != 0
            ? "\(tenths / 10),\(tenths % 10) \(units[unit])" : "\(words(Int(value.rounded()))) \(units[unit])"
    }
}
