/// A picture of a signature or a seal with transparent ground: PNG of 8 bits a colour, not interlaced.
public struct PngImage: Sendable {
    public let width: Int
    public let height: Int
    private let colours: [UInt8]
    private let opacity: [UInt8]

    /// Throws with a sentence when the file is no such picture or larger than 4 096 × 4 096.
    public init(_ file: [UInt8]) throws(PdfError) {
        guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { throw Self.none }
        var place = 8
        var header: [UInt8] = []
        var packed: [UInt8] = []
        while place + 12 <= file.count {
            let count = file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard count <= file.count - place - 12 else { throw Self.none }
            let body = file[(place + 8)..<(place + 8 + count)]
            switch String(decoding: file[(place + 4)..<(place + 8)], as: UTF8.self) {
            case "IHDR": header = Array(body)
            case "IDAT": packed += body
            default: break
            }
            place += 12 + count
        }
        guard header.count == 13, header[8] == 8, header[12] == 0, let channels = [2: 3, 6: 4][header[9]] else {
            throw Self.none
        }
        width = header[0..<4].reduce(0) { $0 << 8 | Int($1) }
        height = header[4..<8].reduce(0) { $0 << 8 | Int($1) }
        guard (1...4096).contains(width), (1...4096).contains(height) else { throw Self.none }
        let rows = try Inflate.unpack(packed[...], limit: (width * channels + 1) * height)
        let pixels = try PngRows.undo(rows, width: width * channels, step: channels)
        guard pixels.count == width * height * channels else { throw Self.none }
        var colours: [UInt8] = []
        var opacity: [UInt8] = []
        for pixel in stride(from: 0, to: pixels.count, by: channels) {
            colours += pixels[pixel..<(pixel + 3)]
            opacity.append(channels == 4 ? pixels[pixel + 3] : 255)
        }
        self.colours = colours
        self.opacity = opacity
    }

    func write(to update: inout PdfUpdate) -> PdfReference {
        let image = update.newNumber()
        let mask = update.newNumber()
        var facts: [String: PdfValue] = [
            "Type": .name("XObject"), "Subtype": .name("Image"), "Width": .integer(width), "Height": .integer(height),
            "BitsPerComponent": .integer(8), "Filter": .name("FlateDecode"), "ColorSpace": .name("DeviceGray"),
        ]
        update.write(mask, stream: Inflate.pack(opacity), facts)
        facts["ColorSpace"] = .name("DeviceRGB")
        facts["SMask"] = .reference(mask)
        update.write(image, stream: Inflate.pack(colours), facts)
        return image
    }

    private static let none = PdfError(
        "Ảnh chữ ký hoặc con dấu phải là PNG màu 8 bit, không đan xen, tối đa 4096 × 4096 điểm.")
}
