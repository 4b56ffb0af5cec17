/// One thing that a signature shows. Measures are points, from the left and lower edge of the signature's own place.
public enum SignatureMark: Sendable {
    case image(PngImage, left: Double, bottom: Double, width: Double, height: Double)
    /// In Times, whose letters every program that shows PDFs has: of one byte each, and «Đ».
    case text(String, left: Double, baseline: Double, size: Double, isItalic: Bool)
}

/// How wide text in Times is: what stands in a number and a day.
public enum SignatureText {
    /// Points. Digits are half as wide as they are high; so nearly are the letters behind a number.
    public static func width(_ text: String, size: Double) -> Double { Double(text.unicodeScalars.count) * size / 2 }

    /// One byte a letter (WinAnsiEncoding). «Đ» is drawn as the letter Eth, which looks the same.
    static func encoded(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            if scalar == "Đ" { return 0xD0 }
            return (0x20...0x7E).contains(scalar.value) ? UInt8(scalar.value) : UInt8(ascii: "?")
        }
    }
}
