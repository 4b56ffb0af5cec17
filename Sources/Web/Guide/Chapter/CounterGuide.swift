/// Dossiers of administrative procedures, from the counter to the result: for the counter and for whoever settles.
let counterGuide = GuideChapter(
    slug: "counter", title: "Một cửa, thủ tục hành chính",
    summary:
        "Tiếp nhận hồ sơ, giải quyết qua từng bước, yêu cầu bổ sung, xin lỗi hẹn lại, trả kết quả; trang cho người dân; danh mục thủ tục.",
    sections: [
        GuideSection(
            "intake", "Tiếp nhận hồ sơ",
            [
                .text(
                    """
                    Người được giao vai trò <b>Một cửa</b> tiếp nhận hồ sơ của người dân, doanh nghiệp; thủ tục nội bộ do văn thư tiếp \
                    nhận. Hồ sơ nhận mã chính thức như H99.13-261129-0001 (Thông tư 03/2025/TT-VPCP) kèm hai chữ số kiểm tra: đọc, gõ sai một \
                    chữ số là biết ngay.
                    """),
                .steps([
                    "Mở <b>Một cửa</b>, bấm <b>Tiếp nhận hồ sơ</b>; gõ tên, mã hoặc lĩnh vực của thủ tục, không cần dấu, rồi chọn thủ tục.",
                    "Ghi người nộp; đánh dấu từng giấy tờ đã nhận.",
                    """
                    Chọn cách xử lý. <b>Tiếp nhận tại quầy</b> chỉ được khi đủ giấy tờ bắt buộc. Thiếu thì chọn <b>Hướng dẫn hoàn thiện tại \
                    quầy</b> và nêu giấy tờ thiếu; không thuộc thẩm quyền thì <b>Từ chối tiếp nhận</b>, có lý do.
                    """,
                    "Ở trang của hồ sơ, mục <b>Giấy tờ</b>, mở <b>Giấy tiếp nhận hồ sơ và hẹn trả kết quả</b> và in cho người nộp.",
                ]),
                .cases([
                    (
                        "Người nộp quay lại với giấy tờ còn thiếu",
                        "Tìm hồ sơ bằng mã hoặc quét mã QR trên giấy hẹn vào ô tìm của danh sách; làm bước <b>Nhận hồ sơ đã hoàn thiện</b> hoặc <b>Nhận hồ sơ bổ sung</b> và đánh dấu giấy tờ nhận lần này."
                    ),
                    (
                        "Hồ sơ nhận sau 15:00 hoặc ngày nghỉ",
                        "Thời hạn tính như nhận vào đầu giờ ngày làm việc tiếp theo; mục <b>Thời hạn</b> của hồ sơ nói rõ vì sao."
                    ),
                    (
                        "Hồ sơ giấy đã nhận khi hệ thống ngừng",
                        "Mở <b>Hồ sơ giấy đã nhận trước hôm nay</b>, ghi ngày nhận và lý do: mã hồ sơ, thời hạn, quy trình áp dụng theo ngày ấy; việc nhập muộn được ghi vào nhật ký."
                    ),
                    (
                        "Người nộp rút hồ sơ",
                        "Làm bước <b>Dừng theo yêu cầu của người nộp</b>; in Thông báo dừng giải quyết."
                    ),
                ]),
            ]),
        GuideSection(
            "steps", "Giải quyết qua từng bước",
            [
                .text(
                    """
                    Bước nào do ai làm, cần ghi gì, căn cứ điều nào là do quy trình của thủ tục quy định. Đến lượt ai thì việc ấy tự vào <b>Việc \
                    của tôi</b> của người đó, có thời hạn, được nhắc và đôn đốc như mọi nhiệm vụ; làm xong bước thì việc tự kết thúc.
                    """),
                .steps([
                    "Mở việc rồi bấm <b>Mở hồ sơ</b>, hoặc mở <b>Hồ sơ</b>, <b>Hồ sơ thủ tục hành chính</b>, <b>Tôi đang giữ</b>.",
                    "Nút đầu trang là bước thông thường tiếp theo; các bước khác ở <b>Bước khác</b>. Bước chưa làm được có ghi lý do.",
                    "Người đứng đầu đơn vị giải quyết <b>Phân công thụ lý</b>; người thụ lý <b>Trình dự thảo kết quả</b>; lãnh đạo <b>Ký kết quả</b>.",
                    "Bộ phận một cửa <b>Trả kết quả</b>.",
                ]),
                .cases([
                    (
                        "Hồ sơ còn thiếu khi thẩm định",
                        "<b>Yêu cầu bổ sung hồ sơ</b>: chỉ một lần trong cả quá trình (Điều 11 Nghị định 118/2025/NĐ-CP); thời hạn giải quyết dừng cho đến khi nhận bổ sung."
                    ),
                    (
                        "Không kịp ngày hẹn",
                        "Trước khi hết hạn một ngày làm việc, hồ sơ vào tab <b>Cần xin lỗi, hẹn lại</b> và người đang giữ được nhắc, kể cả hồ sơ chưa phân công. Làm bước <b>Xin lỗi và hẹn lại</b> ở đó, ghi lý do và ngày mới; chỉ được một lần. Hết hạn rồi thì không làm được bước này, hồ sơ sang danh sách <b>Quá hạn, chưa xin lỗi</b>."
                    ),
                    (
                        "Người nộp không bổ sung đúng hạn",
                        "Bộ phận một cửa được giao việc theo dõi; hết hạn thì làm bước <b>Trả hồ sơ không hoàn thiện đúng hạn</b>."
                    ),
                    (
                        "Thủ tục liên thông",
                        "Cơ quan chủ trì <b>Lấy ý kiến hai cơ quan</b>: mỗi cơ quan có việc và thời hạn riêng. Cơ quan không trả lời đúng hạn thì cơ quan chủ trì tiếp tục, phần của cơ quan ấy ghi là không thực hiện."
                    ),
                    (
                        "Quy trình có phiên bản mới",
                        "Hồ sơ đang giải quyết giữ phiên bản của ngày nhận. Khi văn bản quy định chuyển tiếp, người phụ trách đơn vị giải quyết bấm <b>Xem trước phiên bản mới</b> ở mục Quy trình của hồ sơ: trang cho biết thời hạn và các bước thay đổi thế nào, rồi mới chuyển."
                    ),
                ]),
            ]),
        GuideSection(
            "papers", "Giấy tờ của hồ sơ",
            [
                .text(
                    """
                    Các mẫu của Thông tư 03/2025/TT-VPCP được lập theo bước đã làm: giấy tiếp nhận và hẹn trả, phiếu yêu cầu bổ sung, phiếu \
                    từ chối, văn bản xin lỗi, thông báo dừng, phiếu kiểm soát. Mở ở mục <b>Giấy tờ</b> của hồ sơ, in trên khổ A4 hoặc tải DOCX, PDF. In \
                    lại lúc nào cũng ra nội dung của lúc làm bước đó; góc giấy có mã QR: người nộp quét thì mở trang tra cứu, bộ phận một cửa \
                    quét vào ô tìm của danh sách thì mở hồ sơ.
                    """),
                .text(
                    """
                    <b>Sổ theo dõi hồ sơ</b> (mẫu số 07): ở danh sách hồ sơ bấm <b>Sổ theo dõi</b>, chọn khoảng ngày, in khổ A4 ngang hoặc \
                    tải DOCX, PDF; cột ký nhận để người nộp ký khi lấy kết quả.
                    """),
            ]),
        GuideSection(
            "online", "Hồ sơ trực tuyến",
            [
                .text(
                    """
                    Hồ sơ nộp ở Cổng Dịch vụ công quốc gia vào <b>Hồ sơ trực tuyến</b> và phải được trả lời trong 08 giờ làm việc. Gửi hai \
                    lần vẫn là một hồ sơ; thứ không đọc được giữ ở <b>Không đọc được</b>, cổng được báo lý do.
                    """),
                .steps([
                    "Ở danh sách hồ sơ bấm <b>Hồ sơ trực tuyến</b>, mở một hồ sơ, xem nội dung khai và tệp.",
                    "Đánh dấu giấy tờ đủ và đúng, chọn cách xử lý: tiếp nhận, yêu cầu hoàn thiện một lần, hoặc từ chối có lý do; bấm <b>Ghi nhận hồ sơ trực tuyến</b>.",
                    "Giấy hẹn, yêu cầu bổ sung, xin lỗi, kết quả, từ chối tự gửi về cổng; chưa gửi được thì gửi lại, gửi mãi không được thì vào <b>Thư chưa gửi được</b>.",
                    "Người nộp bổ sung trên cổng: mở, bấm <b>Đưa vào hồ sơ</b>, rồi làm bước nhận bổ sung ở trang của hồ sơ. Hồ sơ không chờ bổ sung, hoặc thủ tục không còn tiếp nhận: <b>Từ chối</b> kèm lý do, cổng báo cho người nộp.",
                ]),
                .text(
                    """
                    <b>Biểu mẫu của cơ quan</b> ở trang <b>Nộp hồ sơ</b> nhận thủ tục nội bộ giữa các cơ quan và thủ tục mà văn bản cho phép; thủ tục \
                    khác, trang này chỉ đường sang Cổng Dịch vụ công quốc gia. Mở cho một thủ tục: <b>Danh mục thủ tục</b>, <b>Sửa</b>, ghi căn cứ \
                    vào <b>Biểu mẫu của cơ quan</b>. Hồ sơ gửi đến nằm cùng danh sách, ghi rõ nơi nộp; thủ tục nội bộ do văn thư tiếp nhận, hoặc \
                    <b>Trả lại</b> kèm lý do để người nộp sửa và gửi lại. Người nộp tra cứu bằng mã tạm; thời hạn tính từ khi tiếp nhận.
                    """),
            ]),
        GuideSection(
            "folders", "Hồ sơ giấy",
            [
                .text(
                    """
                    Hồ sơ giấy mang mã QR của hồ sơ điện tử. Mỗi lần đến bàn nào, hồ sơ được quét ở bàn đó: hệ thống ghi hồ sơ giấy ở đâu, \
                    ai quét, lúc nào. Bước chỉ ghi một lần: quét là chuyển bước, không phải làm lại trên máy.
                    """),
                .steps([
                    "Khi tiếp nhận, ở trang của hồ sơ bấm <b>bìa hồ sơ</b>, in và dán ở bìa.",
                    """
                    Hồ sơ đến bàn: mở <b>Quét hồ sơ giấy</b>, quét mã. Không có máy quét thì quét bằng điện thoại, hoặc gõ mã rồi Enter.
                    """,
                    """
                    Xong việc: quét lần nữa. Bước không cần ghi gì thêm thì được thực hiện ngay; cần ghi thêm hoặc có nhiều bước thì trang \
                    của bước mở ra, kèm lý do. Bước kết thúc hồ sơ và bước nhận giấy tờ khi đang chờ người nộp luôn làm trên trang. Hồ sơ \
                    đi rồi trở lại thì lần quét đầu chỉ ghi là đã đến.
                    """,
                    """
                    Cuối ngày mở <b>Hồ sơ giấy khác nơi</b>: hồ sơ giấy ở đơn vị khác với hồ sơ điện tử, hoặc chưa ai quét từ khi hồ sơ \
                    chuyển. <b>In danh sách</b> để tìm; hai đơn vị ký <b>bảng kê bàn giao</b> khi giao nhận.
                    """,
                ]),
                .note("Quét hai lần trong một phút chỉ tính một lần. Hồ sơ đang chờ người nộp không tính là khác nơi."),
            ]),
        GuideSection(
            "fee", "Phí, lệ phí và trả kết quả",
            [
                .text(
                    """
                    Mức thu lấy từ danh mục thủ tục lúc tiếp nhận. Thủ tục ghi <b>Phải nộp đủ trước khi trả kết quả</b> thì hồ sơ chưa \
                    nộp đủ không trả kết quả được.
                    """),
                .steps([
                    "Ở trang của hồ sơ, mục <b>Phí, lệ phí</b>, ghi số tiền, cách nộp và số biên lai, rồi bấm <b>Ghi nhận phí, lệ phí</b>.",
                    "Miễn, giảm: chọn <b>Miễn, giảm</b>, ghi lý do và căn cứ.",
                    "Ghi nhầm thì <b>Hủy lần ghi nhận này</b>, có lý do; lần ghi cũ vẫn còn trong sổ.",
                    """
                    Bước <b>Trả kết quả</b> ghi cách trả (tại quầy, qua bưu chính, bản điện tử) và người nhận; các mục này vào Sổ theo dõi \
                    hồ sơ.
                    """,
                ]),
            ]),
        GuideSection(
            "files", "Bản điện tử, sử dụng lại giấy tờ",
            [
                .text(
                    """
                    Giấy tờ nhận tại quầy được quét và thêm ở mục <b>Bản điện tử của hồ sơ</b>; kết quả ký số cũng thêm ở đó. Ai xem được hồ \
                    sơ thì mở được tệp; mỗi lần mở đều được ghi lại.
                    """),
                .steps([
                    "Ở trang của hồ sơ mở <b>Bản điện tử của hồ sơ</b>, chọn giấy tờ, chọn tệp, ghi ngày hết giá trị nếu có, bấm <b>Thêm bản điện tử</b>.",
                    """
                    Lần sau người ấy nộp hồ sơ: ghi số định danh, bấm <b>Tìm giấy tờ đã số hóa</b>. Các giấy tờ, kết quả còn giá trị hiện ra \
                    để chọn dùng cho giấy tờ nào của hồ sơ mới.
                    """,
                    "Hỏi người nộp và ghi câu trả lời, bằng cách nào. Không đồng ý thì nhận giấy tờ như thường lệ.",
                    "Người nộp đổi ý: <b>Người nộp rút đồng ý</b>. Giấy tờ lấy từ hồ sơ trước không mở được nữa và hồ sơ thành thiếu giấy tờ ấy.",
                ]),
            ]),
        GuideSection(
            "public", "Trang cho người dân",
            [
                .text(
                    """
                    Người dân xem không cần đăng nhập, trên điện thoại: <b>tra cứu hồ sơ</b> (/tra-cuu), <b>thủ tục hành chính</b> \
                    (/thu-tuc) và <b>bảng công khai</b> (/bang-cong-khai). Cơ quan mở trang nào, giới hạn ra sao ghi trong tệp Rules/public.yaml.
                    """),
                .steps([
                    """
                    Khi tiếp nhận, ghi <b>điện thoại</b> hoặc <b>số giấy tờ</b> của người nộp: bốn chữ số cuối là câu hỏi thứ hai khi tra cứu. \
                    Hồ sơ không ghi cả hai thì không tra cứu được trên mạng.
                    """,
                    "Trao giấy hẹn có mã QR. Người nộp quét mã, nhập bốn chữ số, thấy trạng thái, đơn vị, ngày hẹn và việc cần làm tiếp; không thấy tên và nội dung hồ sơ.",
                    """
                    Khi trả kết quả, ở trang của hồ sơ bấm <b>Phiếu mời đánh giá</b>, in và trao kèm. Mỗi kết quả đánh giá một lần; hệ thống \
                    không lưu ai đánh giá, cho hồ sơ nào.
                    """,
                    "Đọc ý kiến ở tab <b>Đánh giá</b>: lãnh đạo, bộ phận một cửa, quản trị xem tất cả; người đứng đầu đơn vị xem của đơn vị mình.",
                    """
                    Bảng công khai tự cập nhật. Hệ thống tự đếm từ sổ của cơ quan; người đăng nhập bấm vào một con số của bộ chỉ số là mở \
                    được danh sách đứng sau. Mục nào chỉ Cổng Dịch vụ công quốc gia biết thì mỗi tháng nhập ở <b>Nhập số liệu bộ chỉ số</b>; \
                    chưa nhập thì ghi rõ là chưa có, vì sao.
                    """,
                ]),
                .cases([
                    (
                        "Người dân báo «trả lời sai quá nhiều lần»",
                        "Có người đã thử sai năm lần với mã ấy; 15 phút sau tra cứu lại được. Tra giúp ngay tại quầy bằng danh sách hồ sơ."
                    ),
                    (
                        "Báo «có quá nhiều yêu cầu từ địa chỉ mạng này»",
                        "Nhiều người chung một đường mạng hỏi quá dày; chờ dưới một phút. Hay gặp thì nâng «requests-a-minute» trong Rules/public.yaml."
                    ),
                ]),
            ]),
        GuideSection(
            "procedures", "Danh mục thủ tục",
            [
                .text(
                    """
                    <b>Danh mục thủ tục</b> có thủ tục hành chính và thủ tục nội bộ: mã, lĩnh vực, thành phần hồ sơ, thời hạn, phí, kết quả, \
                    căn cứ, đơn vị giải quyết, quy trình. Ai trong cơ quan cũng xem được; quản trị và bộ phận một cửa cập nhật.
                    """),
                .steps([
                    "Bấm <b>Thêm thủ tục</b>, ghi đủ các mục theo quyết định công bố.",
                    "<b>Thành phần hồ sơ</b>: mỗi dòng một giấy tờ, như «Đơn đề nghị; 1 bản chính» hoặc «Bản vẽ; 2 bản sao; nếu có».",
                    "<b>Quyết định công bố</b>: ghi số, ngày, cơ quan ban hành, ngày công khai; tìm được thủ tục theo số quyết định.",
                    "<b>Mẫu đơn, tờ khai</b>: ở trang của thủ tục bấm <b>Thêm mẫu đơn, tờ khai</b>. Mẫu tải về được ở trang ấy, khi tiếp nhận hồ sơ và ở trang công khai cho người dân.",
                    "Thủ tục bị bãi bỏ: bấm <b>Thôi áp dụng</b>. Hồ sơ đã nhận vẫn giải quyết đến cùng.",
                    "Trang của một thủ tục có số liệu năm nay, năm trước, đếm như bảng công khai; bấm một con số để xem các hồ sơ được đếm.",
                ]),
                .note(
                    "Sửa thời hạn chỉ có tác dụng với hồ sơ nhận sau đó; hồ sơ đang giải quyết giữ thời hạn và phiên bản quy trình của ngày nhận."
                ),
            ]),
    ])
