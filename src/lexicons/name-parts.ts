// Words within personal names that are neither given nor family name, and family names that come first. Own compilation.
import { entries } from './entries.ts'

/** "Ursula von der Leyen", "Mohammed bin Salman", "Abdel Fattah el-Sisi". */
export const PARTICLES: ReadonlySet<string> = new Set(
  entries(
    'af, al, av, bar, ben, bin, bint, da, dal, das, de, del, della, den, der, di, do, dos, du, e, el, ibn, la, las, le, los, mac, o, san, st, ste, ten, ter, ul, ur, van, von, y, zu, zur',
  ),
)

export const GENERATIONS: ReadonlySet<string> = new Set(
  entries('ii, iii, iv, jnr, jr, junior, senior, snr, sr, v, vi, vii'),
)

/** Chinese, Korean, Vietnamese and other family names that stand before the given name: "Xi Jinping", "Moon Jae-in". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  entries(`
  ahn, an, bae, baek, bai, bae, ban, bo, bui, byun, cai, cao, cha, chae, chan, chang, chen, cheng, cheong, cheung, chiang, cho, choe, choi, chow, chu, chun, chung, cui, dang, deng, ding, dinh, dong, du, duong, eom, fan, fang, feng, fu, gao, geng, go, gong, gu, guo, gwak, ha, han, hao, he, ho, hoang, hong, hou, hu, hua, huang, hui, huynh, hwang, im, jang, jeon, jeong, ji, jia, jiang, jin, jo, joo, ju, jung, kang, kim, ko, koo, kong, ku, kwak, kwok, kwon, lai, lam, lau, le, lee, lei, leung, li, liang, liao, lim, lin, liu, lo, lu, luo, luong, ly, ma, mao, meng, min, moon, mun, na, nam, ngo, nguyen, ni, nie, noh, oh, ong, pan, pang, park, peng, pham, phan, qian, qin, qiu, ren, rhee, roh, ryu, seo, seok, shao, shen, shi, shim, shin, si, sim, sin, so, soh, son, song, su, suh, sun, tae, tan, tang, tao, teng, teo, tian, to, tran, trinh, truong, tsai, tsang, tse, tu, vo, vu, wan, wang, wei, wen, won, wong, woo, wu, xi, xia, xiao, xie, xiong, xu, xue, yan, yang, yao, ye, yeo, yeom, yeung, yi, yim, yin, yip, yoo, yoon, you, youn, yu, yuan, yun, zeng, zhai, zhan, zhang, zhao, zheng, zhong, zhou, zhu, zou
`),
)
