#include "testing/windowtest.h"
#include "ui/pages/client/appdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

namespace tst_appdelegate {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class AppDelegateTest : public golive::Test
{
    Q_OBJECT

    /// What a view has drawn whose viewport came with a font of this size.
    static QImage drawn(const QModelIndex &row, qreal viewportsPoints)
    {
        QImage image(400, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.font.setPointSizeF(9);
        option.state = QStyle::State_Enabled;
        QPainter painter(&image);
        QFont font;
        font.setPointSizeF(viewportsPoints);
        painter.setFont(font);
        ui::AppDelegate().paint(&painter, option, row);
        return image;
    }

private Q_SLOTS:
    // On Windows a view has a font of its own and its viewport the program's: the status was measured in the one, drawn
    // in the other, and cut.
    void whatIsMeasuredIsWhatIsDrawn()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex row = model.index(0, 0);
        model.setData(row, u"TeaHouseDemo"_s);
        model.setData(row, u"another number: +49 30 901820"_s, ui::AppDelegate::statusRole);
        QVERIFY(drawn(row, 9) == drawn(row, 14));
    }
};

GOLIVE_WINDOW_TEST(AppDelegateTest)

} // namespace tst_appdelegate

#include "tst_appdelegate.moc"
