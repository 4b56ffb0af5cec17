import Foundation
import TestSupport
import Testing

@testable import Paper

@Suite(
    "Pages of scans for a browser",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tesseract")))
struct ScanPictureTests {
    /// A TIFF of pages of black and white dots, eight in a byte, each page all of one grey pattern.
    private static func tiff(_ patterns: [UInt8], width: UInt32 = 3_200, height: UInt32 = 64) -> [UInt8] {
        var bytes: [UInt8] = [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]
        func add<Number: FixedWidthInteger>(_ number: Number) {
            withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
        }
        let size = width / 8 * height
        for (page, pattern) in patterns.enumerated() {
            let start = UInt32(bytes.count)
            let entries: [(UInt16, UInt16, UInt32)] = [
                (256, 4, width), (257, 4, height), (258, 3, 1), (259, 3, 1), (262, 3, 1),
                (273, 4, start + 2 + 9 * 12 + 4),
                (277, 3, 1), (278, 4, height), (279, 4, size),
            ]
            add(UInt16(entries.count))
            for (tag, type, value) in entries {
                add(tag)
                add(type)
                add(UInt32(1))
                add(value)
            }
            let next = start + 2 + 9 * 12 + 4 + size
            add(page == patterns.count - 1 ? 0 : next)
            bytes += [UInt8](repeating: pattern, count: Int(size))
        }
        return bytes
    }

    private static func drawn(_ bytes: [UInt8], _ page: Int) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString).tif")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        return try ScanPicture.jpeg(ofTIFF: file.path, page: page)
    }

    /// Width and height as the JPEG says them.
    private static func size(_ jpeg: [UInt8]) -> [Int] {
        guard let frame = jpeg.indices.first(where: { jpeg[$0...].starts(with: [0xFF, 0xC0]) }) else { return [] }
        return [Int(jpeg[frame + 7]) << 8 + Int(jpeg[frame + 8]), Int(jpeg[frame + 5]) << 8 + Int(jpeg[frame + 6])]
    }

    @Test("A scan of several pages as TIFF was shown by no browser: each page becomes a picture of the usual size")
    func pages() throws {
        let scan = Self.tiff([0xFF, 0x00])
        let pictures = try (1...2).map { try Self.drawn(scan, $0) }
        for picture in pictures {
            #expect(picture.starts(with: [0xFF, 0xD8]))
            #expect(Self.size(picture) == [1_600, 32])
        }
        #expect(pictures[0] != pictures[1])
    }

    @Test("A page that is not there, a file cut off, and what is no TIFF draw nothing")
    func refused() {
        let scan = Self.tiff([0xFF])
        let cases: [([UInt8], Int)] = [
            (scan, 0), (scan, 2), (Array(scan.prefix(60)), 1), ([], 1), (Array("%PDF-1.4".utf8), 1),
            ([0x49, 0x49, 0x2A, 0], 1),
        ]
        for (bytes, page) in cases {
            #expect(throws: PaperError.self) { try Self.drawn(bytes, page) }
        }
    }
}
