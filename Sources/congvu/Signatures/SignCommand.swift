import ArgumentParser
import Foundation
import Signature

/// `congvu sign FILE.pdf --output OUT.pdf --pkcs12 KEY.p12`: signs with the office's key. The password or PIN comes from
/// a file or from `CONGVU_SIGN_SECRET`, never from the command line, which everybody on the machine can read.
struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Ký số một tệp PDF bằng khoá PKCS#12 hoặc thiết bị PKCS#11.")

    @Argument(help: "Tệp PDF cần ký.")
    var file: String

    @Option(name: .shortAndLong, help: "Tệp PDF đã ký; không được trùng tệp đã có.")
    var output: String

    @Option(help: "Tệp khoá PKCS#12 (.p12, .pfx).")
    var pkcs12: String?

    @Option(help: "Thư viện PKCS#11 của thiết bị ký.")
    var module: String?

    @Option(help: "Tên thiết bị ký; không ghi thì lấy thiết bị duy nhất.")
    var token = ""

    @Option(help: "Tên khoá trong thiết bị; không ghi thì lấy khoá duy nhất.")
    var key = ""

    @Option(help: "Tệp ghi mật khẩu hoặc mã PIN ở dòng đầu; không ghi thì lấy biến CONGVU_SIGN_SECRET.")
    var secret: String?

    @Option(help: "Ảnh PNG nền trong của chữ ký (màu xanh) hoặc con dấu (màu đỏ).")
    var image: String?

    @Option(help: "Chỗ đặt ảnh: trang,trái,dưới,rộng,cao theo mm; trang âm đếm từ trang cuối.")
    var place: String?

    func run() throws {
        do {
            let bytes = try SignatureFiles.bytes(file)
            let signed = try PdfSigner(try signingKey()).sign(
                bytes, try appearance(), at: Int64(Date().timeIntervalSince1970))
            guard !FileManager.default.fileExists(atPath: output) else { throw PdfError("Đã có tệp \(output).") }
            guard (try? Data(signed).write(to: URL(filePath: output), options: .atomic)) != nil else {
                throw PdfError("Không ghi được tệp \(output).")
            }
            Terminal.line("Đã ký vào \(output).")
        } catch let error as PdfError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }

    private func signingKey() throws -> any SigningKey {
        switch (pkcs12, module) {
        case (let path?, nil): return try Pkcs12Key(try SignatureFiles.bytes(path), password: try password())
        case (nil, let path?): return try TokenKey(module: path, token: token, key: key, pin: try password())
        default: throw PdfError("Hãy chọn một khoá ký: --pkcs12 TỆP hoặc --module THƯ-VIỆN.")
        }
    }

    private func password() throws -> String {
        if let secret {
            let text = String(decoding: try SignatureFiles.bytes(secret), as: UTF8.self)
            return String(text.prefix { !$0.isNewline })
        }
        guard let word = ProcessInfo.processInfo.environment["CONGVU_SIGN_SECRET"] else {
            throw PdfError("Thiếu mật khẩu của khoá ký: hãy ghi --secret TỆP hoặc đặt biến CONGVU_SIGN_SECRET.")
        }
        return word
    }

    private func appearance() throws -> SignatureAppearance? {
        guard let image else { return nil }
        let numbers = (place ?? "").split(separator: ",").compactMap { Double($0) }
        guard numbers.count == 5, let page = Int(exactly: numbers[0]), page != 0,
            numbers.dropFirst().allSatisfy({ (0...2_000).contains($0) }), numbers[3] > 0, numbers[4] > 0
        else { throw PdfError("Chỗ đặt ảnh phải ghi đủ năm số: trang,trái,dưới,rộng,cao, theo mm.") }
        let points = numbers.map { $0 * 72 / 25.4 }
        return SignatureAppearance(
            page: page > 0 ? page - 1 : page, left: points[1], bottom: points[2], width: points[3], height: points[4],
            image: try PngImage(try SignatureFiles.bytes(image)))
    }
}
