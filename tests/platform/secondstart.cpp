#include "platform/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

// secondstart FOLDER [FILE]: claims the folder and prints what came of it; the first one stays until its input ends.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    golive::SingleInstance instance(application.arguments().value(1));
    using Role = golive::SingleInstance::Role;
    switch (instance.claim(application.arguments().value(2))) {
    case Role::First:
        std::puts("first");
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        return 0;
    case Role::HandedOver: std::puts("handed over"); return 0;
    case Role::NotAnswered: std::puts("not answered"); return 0;
    }
    return 1;
}
