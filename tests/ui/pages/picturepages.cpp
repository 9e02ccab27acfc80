#include "pagesbypage.h"
#include "sampleviews.h"

#include "ui/style/theme.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

// What one layout asks of the next is a posted event, and one pass runs only those that were there at its beginning.
void settle()
{
    for (int pass = 0; pass < 6; ++pass)
        QApplication::processEvents();
}

} // namespace

// Draws every sample view to a PNG: picturepages FOLDER [light|dark] [name]
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const bool isDark = arguments.value(2) == "dark"_L1;
    golive::ui::Theme::apply(app, isDark ? golive::ui::Appearance::Dark : golive::ui::Appearance::Light);
    const QDir folder(arguments.at(1));
    const auto views = golive::test::sampleViews();
    for (const auto &one : views) {
        if (arguments.size() > 3 && !one.name.startsWith(arguments.at(3)))
            continue;
        // As the window shows it: in a scroll area; a long page is drawn whole.
        QWidget window;
        QVBoxLayout column(&window);
        QScrollArea area;
        column.addWidget(&area);
        auto *page = golive::test::newPage(one.view.page).release();
        golive::ui::setLook(*page, "page");
        area.setWidgetResizable(true);
        area.setFrameShape(QFrame::NoFrame);
        area.setWidget(page);
        window.resize(820, 660);
        page->draw(one.view);
        window.show();
        settle();
        if (page->height() > area.height()) {
            window.resize(820, page->height() + 24);
            settle();
        }
        if (!window.grab().save(folder.filePath(one.name + (isDark ? u"-dark.png"_s : u".png"_s))))
            return 1;
    }
    return 0;
}
