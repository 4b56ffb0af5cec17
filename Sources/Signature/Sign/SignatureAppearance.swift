/// What a signature shows on a page. Measures are points (1/72 inch), from the page's left and lower edge.
public struct SignatureAppearance: Sendable {
    /// Counted from 0; negative ones from the last page.
    public var page: Int
    public var left: Double
    public var bottom: Double
    public var width: Double
    public var height: Double
    public var marks: [SignatureMark]
    /// Whether its place is measured on the page as it is shown: then it stands upright there where the page is turned. Else it is
    /// for pages that are not.
    public var isOfShownPage = false

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

    /// Writes it as a form of its own, which stands upright on the page as that is shown.
    func write(to update: inout PdfUpdate, _ turn: PageTurn) -> PdfReference {
        let form = update.newNumber()
        var content: [String] = []
        var images: [String: PdfValue] = [:]
        var needsHorns = false
        for mark in marks {
            switch mark {
            case .image(let image, let left, let bottom, let width, let height):
                let name = "Im\(images.count)"
                images[name] = .reference(image.write(to: &update))
                let place = [width, 0, 0, height, left, bottom].map(PdfWriter.decimal).joined(separator: " ")
                content.append("q \(place) cm /\(name) Do Q")
            case .text(let text, let left, let baseline, let size, let isItalic):
                let place = "\(PdfWriter.decimal(left)) \(PdfWriter.decimal(baseline))"
                let runs = SignatureText.runs(text)
                needsHorns = needsHorns || runs.contains(where: \.isHorned)
                let shown = runs.map { run in
                    let font = run.isHorned ? "F2" : isItalic ? "F1" : "F0"
                    return "/\(font) \(PdfWriter.decimal(size)) Tf <\(Hexadecimal.write(run.bytes))> Tj"
                }
                content.append("BT 0 g \(place) Td \(shown.joined(separator: " ")) ET")
            }
        }
        var fonts = ["F0": Self.font("Times-Roman"), "F1": Self.font("Times-Italic")]
        if needsHorns {
            fonts["F2"] = .reference(HornedFont.write(to: &update, times: Self.font("Times-Roman")))
        }
        var entries: [String: PdfValue] = [
            "Type": .name("XObject"), "Subtype": .name("Form"),
            "BBox": .array([.integer(0), .integer(0), .real(width), .real(height)]),
            "Resources": .dictionary(["XObject": .dictionary(images), "Font": .dictionary(fonts)]),
        ]
        if !turn.isUpright { entries["Matrix"] = .array(turn.matrix.map { .integer($0) }) }
        update.write(form, stream: Array(content.joined(separator: "\n").utf8), entries)
        return form
    }

    private static func font(_ name: String) -> PdfValue {
        .dictionary([
            "Type": .name("Font"), "Subtype": .name("Type1"), "BaseFont": .name(name),
            "Encoding": .dictionary([
                "Type": .name("Encoding"), "BaseEncoding": .name("WinAnsiEncoding"),
                "Differences": SignatureText.differences,
            ]),
        ])
    }
}
