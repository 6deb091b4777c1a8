// Universities, schools, institutes, charities, unions and associations that act in the news.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const INSTITUTIONS = parseList(`
  4-H
  AARP
  ACLU
  AFL-CIO
  AFSCME
  ASLEF
  ActionAid
  Adam Smith Institute
  Age Concern
  American Bar Association
  American Cancer Society
  American Civil Liberties Union
  American Enterprise Institute
  American Heart Association
  American Legion
  American Medical Association
  American Red Cross
  American University
  Amicus
  Amnesty International
  Arizona State University
  Aslef
  Auburn University
  BMA
  Ball State University
  Barnardo's
  Baylor University
  Big Brothers Big Sisters
  Boston College
  Boston University
  Bowling Green State University
  Boy Scouts
  Boy Scouts of America
  Boys and Girls Club
  Brandeis University
  Brigham Young University
  British Chambers of Commerce
  British Heart Foundation
  British Medical Association
  British Red Cross
  Brookings Institution
  Brown University
  Brunel University
  Bryn Mawr
  Business Roundtable
  CBI
  CWU
  Cafod
  California Institute of Technology
  Caltech
  Cambridge University
  Cancer Research UK
  Cardiff University
  Carleton University
  Carnegie Mellon
  Carnegie Mellon University
  Case Western Reserve University
  Cato Institute
  Centre for Policy Studies
  Chamber of Commerce
  Chatham House
  Christian Aid
  City University
  Clemson University
  Cleveland Clinic
  Coastal Carolina University
  Colgate University
  Colorado State University
  Columbia Business School
  Columbia University
  Concordia University
  Confederation of British Industry
  Cornell
  Cornell University
  Cranfield University
  Creighton University
  Dalhousie University
  Dartmouth College
  Daughters of the American Revolution
  De Montfort University
  DePaul University
  Delhi University
  Demos
  Drexel University
  Duke University
  Duquesne University
  Durham University
  East Carolina University
  Edinburgh University
  Elks Lodge
  Emory University
  Essex University
  Eton
  Eton College
  Exeter University
  FBU
  FFA
  Fire Brigades Union
  Florida Atlantic University
  Florida International University
  Florida State University
  Fordham University
  Friends of the Earth
  Fudan University
  Future Farmers of America
  GMB
  Gallup
  George Mason University
  George Washington University
  Georgetown University
  Georgia Institute of Technology
  Georgia State University
  Georgia Tech
  Girl Guides
  Girl Scouts
  Glasgow University
  Goldsmiths
  Gonzaga University
  Goodwill
  Great Ormond Street Hospital
  Greenpeace
  Habitat for Humanity
  Harrow School
  Harvard
  Harvard Business School
  Harvard Law School
  Harvard Medical School
  Harvard University
  Hebrew University
  Help the Aged
  Heritage Foundation
  Hofstra University
  Howard University
  Humane Society
  ICM
  IFS
  INSEAD
  Imperial College
  Imperial College London
  Indiana University
  Institute for Fiscal Studies
  Iowa State University
  Ipsos MORI
  JNU
  Jawaharlal Nehru University
  Jaycees
  Johns Hopkins
  Johns Hopkins Hospital
  Johns Hopkins University
  Juilliard School
  Kansas State University
  Keele University
  Keio University
  Kent State University
  King's College
  King's College London
  King's Fund
  Kingston University
  Kiwanis
  Kiwanis Club
  Knights of Columbus
  LSE
  Lancaster University
  Leeds University
  Lehigh University
  Leicester University
  Liberty
  Liberty University
  Lions Club
  Liverpool John Moores University
  London Business School
  London School of Economics
  Loughborough University
  Louisiana State University
  Loyola University
  MIT
  Macmillan Cancer Support
  Makerere University
  Manchester University
  Marquette University
  Marshall University
  Masonic Lodge
  Massachusetts General Hospital
  Massachusetts Institute of Technology
  Mayo Clinic
  McGill University
  McMaster University
  Mencap
  Miami University
  Michigan State University
  Middlesex University
  Mind
  Mississippi State University
  Monash University
  Montana State University
  Mori
  Moscow State University
  NAACP
  NASUWT
  NRA
  NSPCC
  NUT
  NYU
  Nanyang Technological University
  National Association of Manufacturers
  National Education Association
  National Rifle Association
  National Trust
  National Union of Teachers
  National University of Singapore
  New York University
  Newcastle University
  North Carolina State University
  Northeastern University
  Northern Illinois University
  Northwestern University
  Nottingham University
  Ohio State University
  Ohio University
  Oklahoma State University
  Old Dominion University
  Open University
  Oregon State University
  Oxfam
  Oxford Brookes University
  Oxford University
  PCS
  PETA
  PTA
  Peking University
  Penn State
  Penn State University
  Pennsylvania State University
  Pepperdine University
  Peta
  Pew Research Center
  Planned Parenthood
  Policy Exchange
  Portland State University
  Princeton
  Princeton University
  Prospect
  Purdue University
  Queen Mary
  Queen's University
  Queen's University Belfast
  Quinnipiac University
  RCN
  RMT
  RNLI
  RSPB
  RSPCA
  Rand Corporation
  Rasmussen
  Red Cross
  Rice University
  Rotary Club
  Royal Academy
  Royal College of Nursing
  Royal College of Surgeons
  Royal Society
  Rutgers University
  SEIU
  Saint Louis University
  Salvation Army
  San Diego State University
  San Francisco State University
  San Jose State University
  Sandhurst
  Save the Children
  Seoul National University
  Sheffield Hallam University
  Sheffield University
  Shelter
  Sierra Club
  Simon Fraser University
  Smithsonian Institution
  Southampton University
  Southern Methodist University
  Stanford
  Stanford University
  Stony Brook University
  Sussex University
  Syracuse University
  TGWU
  TUC
  Teamsters
  Tel Aviv University
  Temple University
  Texas A&M University
  Texas Christian University
  Texas Tech University
  Towson University
  Trades Union Congress
  Transport and General Workers' Union
  Trinity College
  Trinity College Dublin
  Tsinghua University
  Tufts University
  Tulane University
  U.S. Chamber of Commerce
  UAW
  UC Berkeley
  UC Davis
  UC Irvine
  UC San Diego
  UCL
  UNISON
  Unison
  Unite
  United Auto Workers
  United Steelworkers
  United Way
  University College Cork
  University College Dublin
  University College London
  Utah State University
  VFW
  Vanderbilt University
  Vassar College
  Veterans of Foreign Wars
  Villanova University
  Virginia Commonwealth University
  Virginia Tech
  WWF
  Wake Forest University
  Warwick University
  Waseda University
  Washington State University
  Washington University
  Wayne State University
  Wesleyan University
  West Point
  West Virginia University
  Wharton School
  William & Mary
  YMCA
  YWCA
  Yale
  Yale Law School
  Yale School of Medicine
  Yale University
  York University
  YouGov
  Zogby
`)
