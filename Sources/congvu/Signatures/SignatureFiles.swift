import Desk
import Foundation
import Signature

/// Files for checking signatures and for signing.
enum SignatureFiles {
    /// Throws `PdfError` with a sentence when there is no such file or it is too large.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path),
            // One byte more than may be: the checker refuses it with its sentence.
            let data = try? handle.read(upToCount: SignatureChecker.mostBytes + 1)
        else { throw PdfError("Không đọc được tệp \(path).") }
        return Array(data)
    }

    /// What these folders hold, as far as they can be read.
    static func readable(_ folders: [String]) -> TrustedRoots {
        TrustedRoots(
            folders.flatMap { (try? files(in: $0)) ?? [] },
            fetched: folders.flatMap { (try? files(in: $0, areFetched: true)) ?? [] })
    }

    /// All files of a folder that hold certificates or lists; the others are left aside.
    static func roots(_ folder: String) throws -> TrustedRoots { TrustedRoots(try files(in: folder)) }

    /// Whether a folder holds any of them.
    static func hasAny(_ folder: String) throws -> Bool { try !files(in: folder).isEmpty }

    private static func files(in folder: String, areFetched: Bool = false) throws -> [[UInt8]] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw PdfError("Không đọc được thư mục chứng thư \(folder).")
        }
        return try names.sorted().filter { !$0.hasPrefix(".") && $0.hasPrefix(TrustMaterial.fetched) == areFetched }
            .compactMap { name -> [UInt8]? in
                var isFolder: ObjCBool = false
                let path = "\(folder)/\(name)"
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                    return nil
                }
                let file = try bytes(path)
                return TrustedRoots.count(in: file) > 0 ? file : nil
            }
    }
}
