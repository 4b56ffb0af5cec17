/// What a signature shows on a page. Measures are points (1/72 inch), from the page's left and lower edge.
public struct SignatureAppearance: Sendable {
    /// Counted from 0; negative ones from the last page.
    public var page: Int
    public var left: Double
    public var bottom: Double
    public var width: Double
    public var height: Double
    public var marks: [SignatureMark]

    public init(page: Int, left: Double, bottom: Double, width: Double, height: Double, marks: [SignatureMark]) {
        self.page = page
        self.left = left
        self.bottom = bottom
        self.width = width
        self.height = height
        self.marks = marks
    }

    /// A picture that fills its place.
    public init(page: Int, left: Double, bottom: Double, width: Double, height: Double, image: PngImage) {
        self.init(
            page: page, left: left, bottom: bottom, width: width, height: height,
            marks: [.image(image, left: 0, bottom: 0, width: width, height: height)])
    }

    /// Writes it as a form of its own.
    func write(to update: inout PdfUpdate) -> PdfReference {
        let form = update.newNumber()
        var content: [String] = []
        var images: [String: PdfValue] = [:]
        for mark in marks {
            switch mark {
            case .image(let image, let left, let bottom, let width, let height):
                let name = "Im\(images.count)"
                images[name] = .reference(image.write(to: &update))
                let place = [width, 0, 0, height, left, bottom].map(PdfWriter.decimal).joined(separator: " ")
                content.append("q \(place) cm /\(name) Do Q")
            case .text(let text, let left, let baseline, let size, let isItalic):
                let place = "\(PdfWriter.decimal(left)) \(PdfWriter.decimal(baseline))"
                let letters = Hexadecimal.write(SignatureText.encoded(text))
                content.append(
                    "BT /\(isItalic ? "F1" : "F0") \(PdfWriter.decimal(size)) Tf 0 g \(place) Td <\(letters)> Tj ET")
            }
        }
        let fonts = ["F0": Self.font("Times-Roman"), "F1": Self.font("Times-Italic")]
        update.write(
            form, stream: Array(content.joined(separator: "\n").utf8),
            [
                "Type": .name("XObject"), "Subtype": .name("Form"),
                "BBox": .array([.integer(0), .integer(0), .real(width), .real(height)]),
                "Resources": .dictionary(["XObject": .dictionary(images), "Font": .dictionary(fonts)]),
            ])
        return form
    }

    private static func font(_ name: String) -> PdfValue {
        .dictionary([
            "Type": .name("Font"), "Subtype": .name("Type1"), "BaseFont": .name(name),
            "Encoding": .name("WinAnsiEncoding"),
        ])
    }
}
