import ArgumentParser
import Backup
import Foundation

/// The folder of backups and its key, as commands are told of them.
struct BackupPlace: ParsableArguments {
    @Option(help: "Tệp khoá mã hoá bản sao lưu: 32 byte viết theo base64.")
    var key: String?

    @Option(help: "Thư mục tạm, đủ chỗ cho một cơ sở dữ liệu (mặc định thư mục tạm của máy).")
    var scratch: String?

    var scratchFolder: URL { scratch.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory }

    func folder(_ path: String) throws -> BackupFolder {
        try BackupFolder(URL(filePath: path), key: key.map { try BackupKey(file: URL(filePath: $0)) })
    }
}
