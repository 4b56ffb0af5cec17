public import Foundation
import Office
import Signature
import Yams

/// The keys with which the server signs: the agency's seal, and those of people by the name that they sign in with.
public struct SigningKeys: Sendable {
    public let seal: SigningKeyEntry?
    public let people: [String: SigningKeyEntry]

    public init(seal: SigningKeyEntry?, people: [String: SigningKeyEntry]) {
        self.seal = seal
        self.people = people
    }

    /// Reads `signing.yaml`; paths in it are seen from its folder. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ file: URL) throws -> SigningKeys {
        func refuse(_ words: String) -> OfficeError {
            OfficeError(.unavailable, "Cấu hình khoá ký số \(file.path) chưa đúng: \(words).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(KeysText.self, from: String(decoding: data, as: UTF8.self)) else {
            throw refuse("không đúng cú pháp hoặc thiếu mục")
        }
        let folder = file.deletingLastPathComponent()
        do throws(EntryFault) {
            var people: [String: SigningKeyEntry] = [:]
            for one in text.people ?? [] {
                // Whoever signs has the key under his or her sole control (Luật Giao dịch điện tử 2023, Điều 22).
                guard let login = one.login, !login.isEmpty, people[login] == nil, one.secret == nil else {
                    throw EntryFault(words: "mỗi người trong «people» cần một «login» riêng, không ghi «secret»")
                }
                people[login] = try one.entry(in: folder, named: login)
            }
            return SigningKeys(seal: try text.seal?.entry(in: folder, named: "seal"), people: people)
        } catch { throw refuse(error.words) }
    }
}

private struct EntryFault: Error {
    let words: String
}

/// `signing.yaml` as it is written.
private struct KeysText: Decodable {
    let seal: KeyText?
    let people: [KeyText]?
}

private struct KeyText: Decodable {
    let login: String?
    let pkcs12: String?
    let module: String?
    let token: String?
    let key: String?
    /// A file with the password on its first line.
    let secret: String?
    let image: String
    let width: Double

    func entry(in folder: URL, named name: String) throws(EntryFault) -> SigningKeyEntry {
        func place(_ path: String) -> URL { URL(filePath: path, relativeTo: folder).absoluteURL }
        let source: SigningKeyEntry.Source
        switch (pkcs12, module) {
        case (let file?, nil):
            guard FileManager.default.isReadableFile(atPath: place(file).path) else {
                throw EntryFault(words: "không đọc được khoá \(file)")
            }
            source = .pkcs12(place(file))
        case (nil, let module?): source = .pkcs11(module: module, token: token ?? "", key: key ?? "")
        default: throw EntryFault(words: "«\(name)» cần một trong hai: «pkcs12» hoặc «module»")
        }
        var word: String?
        if let secret {
            guard let data = FileManager.default.contents(atPath: place(secret).path) else {
                throw EntryFault(words: "không đọc được tệp mật khẩu \(secret)")
            }
            word = String(String(decoding: data, as: UTF8.self).prefix { !$0.isNewline })
        }
        guard let bytes = FileManager.default.contents(atPath: place(image).path),
            let picture = try? PngImage(Array(bytes))
        else { throw EntryFault(words: "ảnh \(image) phải là PNG màu 8 bit nền trong, không đan xen") }
        guard (5...120).contains(width) else { throw EntryFault(words: "«width» của «\(name)» phải từ 5 đến 120 mm") }
        return SigningKeyEntry(
            source: source, secret: word, image: bytes,
            size: PictureSize(width: width, height: width * Double(picture.height) / Double(picture.width)))
    }
}
