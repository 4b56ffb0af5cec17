import Foundation
import Office
import TestSupport
import Testing

@testable import Desk

@Suite("The file of keys with which the server signs") struct SigningKeysTests {
    /// A PNG of 4 × 2 points.
    private static let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEUlEQVR4nGNgYDixBRWjCQAAvnIL4ZygI7wAAAAASUVORK5CYII="

    private static func load(_ text: String) async throws -> SigningKeys {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path, directoryHint: .isDirectory)
            try Data(base64Encoded: picture)?.write(to: folder.appending(path: "an.png"))
            try Data("khoá".utf8).write(to: folder.appending(path: "an.p12"))
            try Data("mật khẩu\nghi chú".utf8).write(to: folder.appending(path: "dau.pin"))
            let file = folder.appending(path: "signing.yaml")
            try Data(text.utf8).write(to: file)
            return try SigningKeys.load(file)
        }
    }

    @Test("Keys, secrets and pictures are found beside the file; a picture keeps its proportions")
    func right() async throws {
        let keys = try await Self.load(
            """
            seal: {module: /usr/lib/thiet-bi.so, token: CongVu, secret: dau.pin, image: an.png, width: 36}
            people:
              - {login: an.lth, pkcs12: an.p12, image: an.png, width: 45}
            """)
        #expect(keys.seal?.source == .pkcs11(module: "/usr/lib/thiet-bi.so", token: "CongVu", key: ""))
        #expect(keys.seal?.secret == "mật khẩu" && keys.seal?.size == PictureSize(width: 36, height: 18))
        let person = try #require(keys.people["an.lth"])
        #expect(person.secret == nil && person.size == PictureSize(width: 45, height: 22.5))
        guard case .pkcs12(let file) = person.source else { throw OfficeError(.invalid, "no file") }
        #expect(file.lastPathComponent == "an.p12" && file.path.hasPrefix("/"))
    }

    @Test(
        "What is wrong in it stops the start with a sentence",
        arguments: [
            ("people: 7", "không đúng cú pháp"),
            ("seal: {pkcs12: an.p12, image: an.png}", "không đúng cú pháp hoặc thiếu mục"),
            ("seal: {image: an.png, width: 36}", "cần một trong hai"),
            ("seal: {pkcs12: an.p12, module: x.so, image: an.png, width: 36}", "cần một trong hai"),
            ("seal: {pkcs12: mat.p12, image: an.png, width: 36}", "không đọc được khoá mat.p12"),
            ("seal: {pkcs12: an.p12, secret: mat.pin, image: an.png, width: 36}", "không đọc được tệp mật khẩu"),
            ("seal: {pkcs12: an.p12, image: dau.pin, width: 36}", "phải là PNG"),
            ("seal: {pkcs12: an.p12, image: an.png, width: 400}", "từ 5 đến 120 mm"),
            ("people: [{pkcs12: an.p12, image: an.png, width: 45}]", "cần một «login» riêng"),
            ("people: [{login: an, secret: dau.pin, pkcs12: an.p12, image: an.png, width: 45}]", "không ghi «secret»"),
            (
                "people: [{login: an, pkcs12: an.p12, image: an.png, width: 9}, {login: an, pkcs12: an.p12, image: an.png, width: 9}]",
                "cần một «login» riêng"
            ),
        ])
    func wrong(_ text: String, _ sentence: String) async {
        do {
            _ = try await Self.load(text)
            Issue.record("was read: \(text)")
        } catch let error as OfficeError {
            #expect(error.code == .unavailable && error.message.contains(sentence), "\(error.message)")
        } catch { Issue.record("\(error)") }
    }
}
