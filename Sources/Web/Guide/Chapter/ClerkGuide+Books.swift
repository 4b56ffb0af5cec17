/// How papers get their numbers.
let clerkBooksGuide = GuideSection(
    "books", "Vào sổ, cấp số văn bản",
    [
        .steps([
            """
            Mở <b>Văn bản đến</b> hoặc <b>Văn bản đi</b>, bấm <b>Sổ đăng ký</b>. Lần đầu: mở <b>Sổ văn bản đến</b> và \
            <b>Sổ văn bản đi</b>. Mỗi năm số bắt đầu lại từ 01.
            """,
            """
            Mở một văn bản, bấm <b>Vào sổ</b>: chọn sổ, ngày đến, đến bằng đường nào, chuyển cho ai. Số tiếp theo được cấp ngay \
            và hiện ở trang văn bản. Nơi được chuyển nhận thông báo và mở được văn bản, kể cả văn bản hạn chế người xem.
            """,
            "Chuyển văn bản sau: mở sổ, ở dòng của văn bản bấm <b>Xử lý</b>, chọn đơn vị hoặc người nhận.",
            """
            Bấm <b>In sổ</b> để in đúng các cột của Phụ lục IV Nghị định 30/2020/NĐ-CP, khổ A4 ngang; ở đó cũng xuất được cả sổ \
            ra XLSX, CSV. Nơi nhận, bản lưu, ngày chuyển của văn bản đi lấy từ lần phát hành.
            """,
        ]),
        .note("Số được cấp liên tục, không cấp hai lần, không bỏ trống; số đã hủy vẫn nằm trong sổ cùng lý do."),
        .cases([
            (
                "Văn bản đã xác nhận mà quên vào sổ",
                """
                Ở <b>Văn bản đến</b>, mở thẻ <b>Chưa vào sổ</b>: mọi văn bản đến đã xác nhận, hoặc đã đăng ký thông tin, mà chưa có số \
                đến; bấm <b>Vào sổ</b> ở từng dòng. Các thẻ khác ghi số đến và ngày đến của từng văn bản.
                """
            ),
            (
                "Trình lãnh đạo cho ý kiến",
                """
                Ở trang của văn bản đến, bấm <b>Ý kiến chỉ đạo</b>, chọn lãnh đạo rồi bấm <b>Trình</b>. Bút phê trên giấy: chọn \
                <b>Theo chỉ đạo của</b>, ghi ý kiến, nơi chủ trì, thời hạn, đính kèm bản quét rồi bấm <b>Chuyển thực hiện</b>. Khi có \
                văn bản trả lời, gắn ở mục cuối trang đó.
                """
            ),
            (
                "Văn bản phải có trong hồ sơ",
                """
                Khi vào sổ, chọn hồ sơ ở ô <b>Hồ sơ</b>; hoặc để đơn vị lập sau: văn bản nằm ở <b>Văn bản chưa lập hồ sơ</b> cho đến \
                khi có trong hồ sơ. Xem <a href="/guide/archive">Hồ sơ và lưu trữ</a>.
                """
            ),
            (
                "Sổ cũ trên bảng tính",
                """
                Ở trang <b>Sổ đăng ký</b>, bấm <b>Nhập sổ cũ</b>, chọn tệp XLSX hoặc CSV rồi <b>Kiểm tra tệp</b>: chưa ghi gì, dòng \
                sai, số thiếu, số trùng hiện ra và có bảng đối chiếu để tải. Đúng rồi mới bấm <b>Nhập … dòng vào sổ</b>; số cũ giữ \
                nguyên, nhập lại tệp đã sửa không tạo dòng lặp. Trên máy chủ có lệnh <b>congvu import registers</b> làm như vậy.
                """
            ),
            (
                "Văn bản đã đến bằng đường khác",
                """
                Hệ thống nhận ra văn bản cùng số, ký hiệu, ngày và cơ quan ban hành đã vào sổ. Chọn <b>Ghi là bản trùng của số đã \
                có</b>; chỉ khi thật sự là văn bản khác mới chọn <b>Vẫn cấp số mới</b>. Bản trùng không giao việc lần nữa.
                """
            ),
            (
                "Cần số trước khi có văn bản đi",
                """
                Ở trang của sổ, mục <b>Giữ số, chèn số</b>, ghi lý do rồi bấm <b>Giữ số</b>. Khi văn bản đã có trên hệ thống: bấm \
                <b>Xử lý</b> ở số đó, chọn văn bản. Văn bản đi soạn trên hệ thống: ở mục <b>Cấp số</b> của văn bản, chọn số đó ở ô \
                <b>Dùng số đã giữ, đã chèn</b>.
                """
            ),
            (
                "Văn bản của ngày đã qua chưa vào sổ",
                """
                Cũng ở mục đó, ghi <b>Ngày của số</b>: số chèn mang chữ cái sau số cuối của ngày ấy, như 12a. Quy chế của cơ quan \
                quyết định được lùi lại bao nhiêu ngày. Cấp số hay vào sổ văn bản đi với ngày đã qua mà sổ đã có số của ngày sau thì hệ \
                thống tự chèn số, để số theo đúng thứ tự ngày.
                """
            ),
            (
                "Sổ văn bản mật",
                """
                Dòng của văn bản mật chỉ hiện với người được xem văn bản đó. Quản trị hệ thống hoặc lãnh đạo phân công một văn thư giữ \
                sổ ở trang của sổ; người đó in được trọn sổ, mỗi lần in được ghi vào nhật ký.
                """
            ),
            (
                "Ghi nhầm vào sổ",
                """
                Bấm <b>Xử lý</b> ở số đó, ghi lý do, bấm <b>Hủy số</b>. Văn bản được vào sổ lại với số mới. Số của văn bản đã phát \
                hành không hủy được: thu hồi hoặc thay thế văn bản.
                """
            ),
            (
                "Hết năm",
                """
                Từ ngày 31/12, bấm <b>Khóa sổ</b>, in sổ, ký và đóng quyển. Sổ đã khóa có mã kiểm tra in dưới dòng cuối; không ghi \
                thêm được nữa. Ở mục <b>Ký và lưu sổ đã khóa</b>: ký số toàn bộ sổ bằng khoá của cơ quan, hoặc tải bản quét của sổ đã \
                ký tay. Lưu nhầm tệp: ở mục <b>Thay tệp lưu nhầm hoặc bị hỏng</b>, nêu lý do, tải tệp đúng; tệp cũ vẫn xem được.
                """
            ),
        ]),
    ])
