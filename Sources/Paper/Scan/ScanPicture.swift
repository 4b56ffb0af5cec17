private import Glibc

/// A page of a TIFF, which browsers do not show, as a JPEG: by leptonica, the library of pictures that tesseract reads with, so
/// it is there wherever scans are read.
///
/// To be called in a limited child only: it reads what nobody vouches for.
public enum ScanPicture {
    /// The page counted from 1, as large as those of a PDF.
    ///
    /// Throws `toolMissing` without the library; `damaged` also for what is no TIFF, and where there is no such page.
    public static func jpeg(ofTIFF path: String, page: Int) throws(PaperError) -> [UInt8] {
        guard page > 0, isTIFF(path) else { throw undrawn }
        let library = try Leptonica()
        guard let picture = library.readTIFF(path, Int32(clamping: page - 1)).map({ Picture($0, library) }),
            let smooth = picture.smoothed(), let scaled = smooth.scaled(to: PageImage.longerSide)
        else { throw undrawn }
        return try scaled.jpeg()
    }

    static let undrawn = PaperError(.damaged, "Không vẽ được trang này của ảnh quét.")

    private static func isTIFF(_ path: String) -> Bool {
        guard let file = fopen(path, "rb") else { return false }
        defer { fclose(file) }
        var head = [UInt8](repeating: 0, count: 4)
        guard fread(&head, 1, 4, file) == 4 else { return false }
        return head == [0x49, 0x49, 0x2A, 0] || head == [0x4D, 0x4D, 0, 0x2A]
    }
}

/// A picture of the library, which goes with this value.
private final class Picture {
    private let pointer: OpaquePointer
    private let library: Leptonica

    init(_ pointer: OpaquePointer, _ library: Leptonica) {
        self.pointer = pointer
        self.library = library
    }

    deinit {
        var pointer: OpaquePointer? = pointer
        library.destroy(&pointer)
    }

    /// In shades instead of black and white dots, so that letters stay legible when it gets smaller.
    func smoothed() -> Picture? {
        library.convert(pointer, Leptonica.copy, 0).map { Picture($0, library) }
    }

    /// With its longer side of so many dots at most. A fax has fewer lines than dots in a line: they are drawn apart.
    func scaled(to longerSide: Int) -> Picture? {
        let (across, down) = (Double(library.xResolution(pointer)), Double(library.yResolution(pointer)))
        let stretch = across > 0 && down > 0 ? min(max(across / down, 0.25), 4) : 1
        let (width, height) = (Double(library.width(pointer)), Double(library.height(pointer)) * stretch)
        let factor = min(1, Double(longerSide) / max(width, height, 1))
        let (columns, rows) = (Int32(width * factor), Int32(height * factor))
        guard columns > 0, rows > 0 else { return nil }
        return library.scale(pointer, columns, rows).map { Picture($0, library) }
    }

    func jpeg() throws(PaperError) -> [UInt8] { try library.jpeg(of: pointer) }
}
