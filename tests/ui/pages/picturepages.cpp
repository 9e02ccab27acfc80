#include "pagesbypage.h"
#include "sampleviews.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

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
        const auto page = golive::test::newPage(one.view.page);
        page->resize(800, 640);
        page->draw(one.view);
        page->show();
        QApplication::processEvents();
        if (!page->grab().save(folder.filePath(one.name + (isDark ? u"-dark.png"_s : u".png"_s))))
            return 1;
    }
    return 0;
}
