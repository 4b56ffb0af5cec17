import ArgumentParser
import Desk
import Office

/// `congvu admin reindex`: makes the search index anew where an earlier version made it, or altogether.
struct AdminReindex: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex", abstract: "Lập lại chỉ mục tìm kiếm cho dữ liệu do phiên bản trước ghi.",
        discussion: "Dừng giữa chừng thì chạy lại: chương trình làm tiếp phần còn thiếu. Chạy thừa không thay đổi gì.")

    @OptionGroup var options: AdminCommand.Options

    @Flag(help: "Lập lại toàn bộ, kể cả phần đã đúng dạng mới.")
    var all = false

    func run() async throws {
        try await options.withDesk { desk in
            var place = RenewIndex.Place()
            repeat {
                place = try await desk.perform(RenewIndex(from: place, all: all), as: .terminal)
                if !place.isDone { Terminal.line("Đã lập lại: \(place.papers) văn bản, \(place.tasks) nhiệm vụ") }
            } while !place.isDone
            try await desk.countWords()
            Terminal.line("Chỉ mục tìm kiếm đã đầy đủ.")
        }
    }
}
