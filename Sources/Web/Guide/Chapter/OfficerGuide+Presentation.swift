/// Checking a draft before it is handed on.
let officerPresentationGuide = GuideSection(
    "presentation", "Kiểm tra thể thức văn bản",
    [
        .steps([
            """
            Bấm <b>+ Mới</b>, chọn <b>Kiểm tra thể thức</b>; chọn hoặc thả tệp Word (.docx) hay PDF của dự thảo, bấm \
            <b>Kiểm tra</b>.
            """,
            """
            Đọc kết quả từ trên xuống: <b>Lỗi</b> là trái quy định, <b>Cảnh báo</b> là chỗ nhiều khả năng sai, <b>Lưu ý</b> là chỗ \
            nên xem lại. Mỗi chỗ ghi đang thấy gì, cần gì, căn cứ điều khoản nào và nằm ở trang, đoạn nào.
            """,
            """
            Với tệp Word, bấm <b>Tải bản đã sửa</b> để lấy bản mà cỡ chữ, kiểu chữ, lề, dấu câu… đã sửa; tệp gốc không thay đổi. \
            Mở bản đó, xem lại những chỗ còn phải tự sửa rồi kiểm tra lần nữa.
            """,
        ]),
        .note(
            """
            Văn bản được kiểm tra theo quy định có hiệu lực vào ngày ghi trên văn bản và không lưu lại trên hệ thống; bản đã sửa \
            chờ tải về trong ngày. Không gửi văn bản mật: hệ thống từ chối văn bản có dấu chỉ độ mật.
            """),
        .cases([
            (
                "Dự thảo soạn trên hệ thống",
                """
                Ở trang của văn bản đi, bấm <b>Kiểm tra thể thức</b>: phiên bản mới nhất được kiểm tra, trước khi ký nháy, kiểm tra \
                thể thức và ký. Sửa ở <b>Sửa dự thảo</b>.
                """
            ),
            (
                "Tệp PDF hoặc bản quét",
                """
                PDF chỉ cho biết một phần (cỡ chữ, lề trái phải, số trang, lời văn), nên ít mục hơn tệp Word. Bản quét chỉ kiểm tra \
                được khổ giấy.
                """
            ),
            (
                "Văn bản quy phạm pháp luật, văn bản của Đảng",
                "Có thể thức riêng: chỉ kiểm tra chính tả, viết hoa, viện dẫn và ngày tháng."
            ),
            (
                "Quyền hạn, chức vụ người ký bị báo chưa đúng",
                """
                Hệ thống so với chức danh và <b>Ủy quyền ký</b> có hiệu lực vào ngày của văn bản. Nếu giao quyền mới chưa được nhập, \
                đề nghị quản trị hệ thống cập nhật.
                """
            ),
            (
                "Chỗ báo không đúng",
                "Bỏ qua chỗ đó: kết quả chỉ để người soạn thảo và người kiểm tra thể thức xem, không chặn việc trình ký."
            ),
        ]),
    ])
