import Process
import Testing

@Suite("The drawing of a process")
struct ProcessDrawingTests {
    @Test("No box lies on another, no arrow crosses a box, nothing leaves the sheet", arguments: ShippedProcesses.all)
    func clear(version: ProcessVersion) {
        let drawing = ProcessDrawing(version)
        var faults: [String] = []
        for (index, box) in drawing.boxes.enumerated() {
            if box.x < 0 || box.x + box.width > drawing.width || box.y + box.height > drawing.height {
                faults.append("\(box.title) ra ngoài")
            }
            for other in drawing.boxes[(index + 1)...]
            where box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height
                && other.y < box.y + box.height
            {
                faults.append("\(box.title) đè \(other.title)")
            }
            for arrow in drawing.arrows {
                for (from, to) in zip(arrow.points, arrow.points.dropFirst())
                where min(from.x, to.x) < box.x + box.width && max(from.x, to.x) > box.x
                    && min(from.y, to.y) < box.y + box.height && max(from.y, to.y) > box.y
                {
                    faults.append("\(arrow.label) cắt \(box.title)")
                }
            }
        }
        for arrow in drawing.arrows {
            let isInside = arrow.points.allSatisfy {
                (0...drawing.width).contains($0.x) && (0...drawing.height).contains($0.y)
            }
            let isSquare = zip(arrow.points, arrow.points.dropFirst()).allSatisfy { $0.x == $1.x || $0.y == $1.y }
            if !isInside || !isSquare { faults.append("\(arrow.label) lệch") }
        }
        #expect(faults == [])
    }

    @Test("Every step stands in the drawing and in the table, every state has its box", arguments: ShippedProcesses.all)
    func whole(version: ProcessVersion) {
        let drawing = ProcessDrawing(version)
        let numbers = (drawing.arrows.map(\.label) + drawing.boxes.compactMap(\.inner))
            .flatMap { $0.split(separator: ", ").compactMap { Int($0) } }
        #expect(Set(numbers) == Set(1...version.acts.count))
        #expect(drawing.boxes.count == version.states.count)
        #expect(version.steps.map(\.number) == Array(1...version.acts.count))
    }

    @Test("A step in words says who, from where to where, what it needs and on which article it stands")
    func words() throws {
        let version = try ShippedProcesses.engine("one-unit", on: "2026-03-02").version
        let step = try #require(version.steps.first { $0.title == "Xin lỗi và hẹn lại" })
        #expect(
            step.notes == [
                "Chỉ một lần.", "Khi: «Thời hạn giải quyết» chưa hết.", "Cần: Lý do; Ngày hẹn trả mới.",
                "Thời hạn: hẹn lại «Thời hạn giải quyết» theo «Ngày hẹn trả mới».",
                "Lập: Mẫu số 04, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.",
            ])
        #expect(step.way == "Chờ phân công / Đang giải quyết / Chờ ký kết quả")
        #expect(step.by.hasPrefix("Công chức thụ lý, "))
    }
}
