import ArgumentParser
import Desk
import Foundation
import Office
import Storage

/// `congvu admin rekey`: a new key for what the database keeps sealed. Exit code 0 when all of it is under the new key.
struct AdminRekey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekey", abstract: "Thay khoá giữ bí mật (xác thực hai lớp, nơi nhận sự kiện, người tố cáo).",
        discussion: "Dừng mọi máy chủ trước. Lệnh bị ngắt giữa chừng thì chạy lại, hoặc khởi động máy chủ để làm tiếp.")

    @OptionGroup var options: AdminCommand.Options

    @Option(help: "Thư mục tệp của cơ quan.")
    var files: String

    @Flag(
        help:
            "Khoá cũ đã mất hẳn: bỏ những gì chỉ khoá ấy mở được (xác thực hai lớp phải lập lại, nơi nhận sự kiện dừng, không còn biết người tố cáo)."
    )
    var lost = false

    func run() async throws {
        guard FileManager.default.fileExists(atPath: files) else {
            throw OfficeError(.notFound, "Không có thư mục tệp \(files).")
        }
        let file = try FileStore(folder: URL(filePath: files)).secrets
        try await options.withDesk { desk in
            guard try await !OfficeMove(from: desk.storage, to: desk.storage).isSourceInUse() else {
                throw OfficeError(
                    .conflict, "Cơ sở dữ liệu đang có máy chủ CongVu làm việc: dừng máy chủ rồi chạy lại.")
            }
            let keeper = SecretKeeper(storage: desk.storage, file: file)
            guard !lost else {
                try await keeper.abandon()
                return Terminal.line(
                    "Đã lập khoá giữ bí mật mới; nội dung chỉ khoá cũ mở được đã bỏ. Hãy sao lưu ngay.")
            }
            let count = try await keeper.rekey()
            Terminal.line("Đã thay khoá giữ bí mật: \(count) mục được mã hoá lại. Hãy sao lưu ngay.")
        }
    }
}
