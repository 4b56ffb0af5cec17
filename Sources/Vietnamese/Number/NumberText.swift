/// Numbers in digits, as Vietnamese papers print them: a comma before the fraction, points between thousands.
public enum NumberText {
    /// «1.234.567».
    public static func whole(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// A count in running text: below ten it carries a zero, so that no digit can be added later: «03 nhiệm vụ».
    public static func count(_ number: Int) -> String {
        (0..<10).contains(number) ? "0\(number)" : whole(number)
    }

    /// At most so many places after the comma, none for nothing: «6,5», «6»; «–» for what is no number.
    public static func decimal(_ number: Double, places: Int = 1) -> String {
        let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
        let scaled = (number.magnitude * scale).rounded()
        guard scaled < 1e15 else { return "–" }
        let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
        let sign = number < 0 && scaled > 0 ? "-" : ""
        guard rest > 0 else { return sign + Self.whole(whole) }
        let digits = String(rest)
        let fraction = String(repeating: "0", count: places - digits.count) + digits
        return sign + Self.whole(whole) + "," + fraction.trimmingZeros
    }

    /// A share of one as «66,7%».
    public static func percent(_ share: Double) -> String {
        decimal(share * 100) + "%"
    }
}

extension String {
    fileprivate var trimmingZeros: String {
        String(self[...(lastIndex { $0 != "0" } ?? startIndex)])
    }
}
