/// Case files, from the year's list to the archive: for everybody who files, and for whoever keeps the archive.
let archiveGuide = GuideChapter(
    slug: "archive", title: "Hồ sơ và lưu trữ",
    summary: "Lập hồ sơ công việc, đưa văn bản vào hồ sơ, kết thúc, giao nộp vào lưu trữ cơ quan; giữ lưu trữ.",
    sections: [
        GuideSection(
            "files", "Lập hồ sơ, đưa văn bản vào",
            [
                .text(
                    """
                    Mỗi việc một hồ sơ: người giải quyết công việc lập hồ sơ và đưa văn bản vào dần trong quá trình giải quyết (Nghị \
                    định 30/2020/NĐ-CP, Điều 29). Một văn bản có thể nằm trong nhiều hồ sơ mà không phải sao chép.
                    """),
                .steps([
                    """
                    Mở <b>Hồ sơ</b>, bấm <b>Lập hồ sơ</b>: ghi tiêu đề, thời hạn lưu trữ. Số và ký hiệu để trống thì được cấp số tiếp \
                    theo của đơn vị, như 01.KT.
                    """,
                    "Ở trang của văn bản, bấm <b>Lập hồ sơ</b>: hồ sơ của cùng công việc được gợi ý trước; hoặc chọn hồ sơ khác.",
                    "Khi vào sổ văn bản, chọn luôn hồ sơ ở ô <b>Hồ sơ</b>.",
                    """
                    Ở trang của nhiệm vụ, bấm <b>Hồ sơ công việc</b> để gắn nhiệm vụ với hồ sơ: văn bản trả lời tự vào hồ sơ ấy khi \
                    phát hành, văn bản giao nhiệm vụ tự vào hồ sơ khi nhiệm vụ được xác nhận hoàn thành.
                    """,
                    """
                    Khi soạn văn bản đi, chọn hồ sơ ở ô <b>Hồ sơ</b>: phát hành xong, văn bản đi và văn bản đến được trả lời tự vào hồ \
                    sơ. Có nhiều hồ sơ cùng khớp thì hệ thống không tự chọn: văn bản nằm ở danh sách chưa lập hồ sơ, các hồ sơ được gợi ý.
                    """,
                ]),
                .cases([
                    (
                        "Đưa nhầm văn bản vào hồ sơ",
                        "Mở hồ sơ, ở dòng của văn bản bấm <b>Đưa ra</b>, ghi lý do. Văn bản không còn ở hồ sơ nào thì trở lại danh sách chưa lập hồ sơ."
                    ),
                    (
                        "Hồ sơ chỉ một số người được xem",
                        "Khi lập, chọn <b>Chỉ người lập hồ sơ</b>. Văn bản hạn chế xem trong hồ sơ khác chỉ hiện một dòng không có nội dung với người không được xem."
                    ),
                    ("Sửa tiêu đề, đổi người lập", "Mở hồ sơ, <b>Khác</b>, <b>Sửa thông tin hồ sơ</b>."),
                ]),
            ]),
        GuideSection(
            "unfiled", "Văn bản chưa lập hồ sơ",
            [
                .text(
                    """
                    Văn bản vào sổ mà chưa có trong hồ sơ nào hiện ở <b>Văn bản chưa lập hồ sơ</b>, cũ nhất trước: của đơn vị mình; văn \
                    thư, lưu trữ, người theo dõi kế hoạch và lãnh đạo thấy của mọi đơn vị.
                    """),
                .steps([
                    "Đánh dấu các văn bản của cùng một việc, chọn hồ sơ ở thanh dưới danh sách, bấm <b>Đưa vào hồ sơ</b>.",
                    "Văn bản chỉ gửi để biết: mở dòng đó, mục <b>Không cần lập hồ sơ</b>, ghi lý do.",
                    """
                    Quá số ngày của quy chế, đơn vị được tự động giao nhiệm vụ lập hồ sơ; cũng có thể bấm <b>Đôn đốc</b> ngay. Nhiệm vụ \
                    này nằm trong danh sách việc, được nhắc và đôn đốc như mọi nhiệm vụ, tự kết thúc khi văn bản cuối cùng đã vào hồ sơ.
                    """,
                ]),
            ]),
        GuideSection(
            "close", "Kết thúc và mở lại hồ sơ",
            [
                .steps([
                    "Mở hồ sơ, bỏ bản trùng, bản nháp, bổ sung văn bản còn thiếu.",
                    """
                    Mục <b>Kết thúc hồ sơ</b>: ghi ngày kết thúc công việc, xem lại thời hạn lưu trữ, số tờ. Còn nhiệm vụ của hồ sơ chưa \
                    xong thì chưa kết thúc được.
                    """,
                    "Hạn nộp lưu được tính theo loại hồ sơ và luật của ngày kết thúc; nhiệm vụ nộp lưu được giao cho đơn vị và người lập hồ sơ.",
                    "<b>Khác</b>, <b>Mục lục văn bản (in)</b> hoặc <b>Mục lục văn bản (DOCX)</b>: theo mẫu của Phụ lục V Nghị định 30/2020/NĐ-CP.",
                ]),
                .text(
                    """
                    <b>Khác</b>, <b>Kết xuất hồ sơ (ZIP)</b>: dữ liệu đặc tả (XML, theo tên trường của Phụ lục VI), mục lục và các tệp văn bản theo \
                    trình tự thời gian, kèm mã băm SHA-256 để đối chiếu. Mỗi lần kết xuất được ghi vào nhật ký.
                    """),
                .note("Mở lại hồ sơ phải có lý do. Hồ sơ đã nộp lưu thì chỉ người giữ lưu trữ mở lại được."),
            ]),
        GuideSection(
            "hand-in", "Giao nộp vào lưu trữ cơ quan",
            [
                .steps([
                    "Mở <b>Đến hạn nộp lưu</b>: hồ sơ đã kết thúc hiện ở đây trước hạn; quá hạn ghi rõ số ngày.",
                    "Đánh dấu các hồ sơ, bấm <b>Giao nộp vào lưu trữ</b>. Mỗi lần giao nộp gồm hồ sơ của một đơn vị.",
                    """
                    Lưu trữ kiểm tra từng hồ sơ trong thời hạn ghi trên trang. Hồ sơ được nhận thì nhiệm vụ nộp lưu tự kết thúc; hồ sơ bị trả lại có lý do, đơn vị bổ \
                    sung rồi giao nộp lại.
                    """,
                    "Ở trang của lần giao nộp, <b>Biểu mẫu</b>: biên bản giao nhận và mục lục hồ sơ nộp lưu, in hoặc DOCX, mỗi loại hai bản.",
                ]),
                .cases([
                    (
                        "Hồ sơ không có hạn nộp lưu",
                        "Thời hạn lưu trữ dưới 05 năm: hồ sơ lưu tại đơn vị, không phải nộp."
                    ),
                    (
                        "Cần rút lại để bổ sung",
                        "Mở lần giao nộp đang chờ, bấm <b>Rút lại</b>."
                    ),
                ]),
            ]),
        GuideSection(
            "list", "Danh mục hồ sơ của năm",
            [
                .steps([
                    "Cuối năm, lưu trữ, văn thư hoặc trưởng đơn vị mở <b>Danh mục hồ sơ</b>, bấm <b>Thêm hồ sơ dự kiến</b>.",
                    """
                    Lãnh đạo bấm <b>Duyệt danh mục hồ sơ</b>; hoặc lưu trữ, văn thư ghi nhận quyết định ban hành đã có trên hệ thống. \
                    Hồ sơ dự kiến thêm sau đó là phần bổ sung.
                    """,
                    "Bấm <b>Tải DOCX</b> để có danh mục theo mẫu của Phụ lục V.",
                ]),
                .text(
                    "Hồ sơ dự kiến tự mở khi có văn bản đầu tiên. Việc chưa có trong danh mục thì người giải quyết tự lập hồ sơ."
                ),
            ]),
        GuideSection(
            "keeping", "Người giữ lưu trữ",
            [
                .text("Quản trị cấp vai trò <b>Lưu trữ</b> ở trang của người. Người giữ lưu trữ:"),
                .list([
                    "Mở <b>Giao nhận hồ sơ</b>, ngăn <b>Chờ lưu trữ nhận</b>: đối chiếu từng hồ sơ, ghi lý do với hồ sơ trả lại, bấm <b>Xác nhận giao nhận</b>. Mỗi lần giao nộp là một nhiệm vụ có hạn của người giữ lưu trữ, tự kết thúc khi xác nhận. Không nhận hồ sơ do chính mình giao nộp.",
                    "Theo dõi <b>Văn bản chưa lập hồ sơ</b> và <b>Đến hạn nộp lưu</b> của mọi đơn vị; mở nhiệm vụ của hồ sơ để nhắc, đôn đốc.",
                    "Thấy mọi hồ sơ đã giao nộp; văn bản hạn chế xem trong hồ sơ vẫn chỉ người được xem mới đọc được.",
                ]),
                .note(
                    "Thời hạn nộp lưu, số ngày phải lập hồ sơ và bảng thời hạn lưu trữ nằm trong tệp Rules/archive.yaml, mỗi quy định có căn cứ và ngày áp dụng."
                ),
            ]),
    ])
